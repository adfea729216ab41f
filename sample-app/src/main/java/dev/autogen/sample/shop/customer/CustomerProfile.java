package dev.autogen.sample.shop.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** What a customer told about themselves; it goes when the customer goes. */
@Entity
public class CustomerProfile {

    @Id
    private Long id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Customer customer;

    private LocalDate birthday;

    @Column(length = 16)
    private Locale language;

    @Column(length = 100_000)
    private byte[] avatar;

    @Column(length = 40)
    private List<String> interests;

    protected CustomerProfile() {}

    public CustomerProfile(Customer customer, LocalDate birthday, Locale language, List<String> interests) {
        this.customer = customer;
        this.birthday = birthday;
        this.language = language;
        this.interests = List.copyOf(interests);
    }

    public void showAvatar(byte[] avatar) {
        this.avatar = avatar.clone();
    }

    public LocalDate getBirthday() {
        return birthday;
    }

    public Locale getLanguage() {
        return language;
    }

    public byte[] getAvatar() {
        return avatar.clone();
    }

    public List<String> getInterests() {
        return interests;
    }
}
